import type { ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./Button.module.css";

type Weight = "main" | "usual" | "quiet";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { weight?: Weight };

/** A button that does something here. One `main` a screen. */
export function Button({ weight = "usual", type = "button", ...rest }: ButtonProps) {
  return <button type={type} {...rest} className={styles.button} data-weight={weight} />;
}

type LinkButtonProps = { to: string; weight?: Weight; children: ReactNode };

/** A link that looks like a button: it goes somewhere in the app. */
export function LinkButton({ to, weight = "usual", children }: LinkButtonProps) {
  return (
    <a href={to} className={styles.button} data-weight={weight}>
      {children}
    </a>
  );
}
