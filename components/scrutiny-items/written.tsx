/** Written by people, shown as they wrote it: their lines, their direction of writing. */
export const Written = ({ children }: { children: string }) => (
  <p className="written" dir="auto">
    {children}
  </p>
)
