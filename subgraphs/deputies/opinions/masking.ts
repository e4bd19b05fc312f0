/** How a citizen is reached, as far as it was told. */
export interface Contact {
  name: string | null;
  phone: string | null;
  address: string | null;
}

/** 隐去. As much of a citizen as tells one from another: the surname, and the last two figures of the telephone number; nothing of the address. */
export function masked({ name, phone }: Contact): { name: string | null; phone: string | null } {
  const [surname] = name ?? '';
  const shown = (phone ?? '').replaceAll(/\D/g, '');
  return {
    name: surname === undefined ? null : `${surname}**`,
    // A short number would be told by its end.
    phone: phone === null ? null : `*********${shown.length >= 7 ? shown.slice(-2) : '**'}`,
  };
}
