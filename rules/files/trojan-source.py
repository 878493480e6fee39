ADMIN = "user‮ ⁦# only an admin⁩ ⁦"  # want: trojan-source
# see ‭this  # want: trojan-source
NAME = "‪x‬"  # want: trojan-source

GREETING = "שלום"  # ok: letters of their own direction
ESCAPED = "\u202e"  # ok: an escape
PLAIN = "x"  # ok: nothing special
FORBIDDEN = {"‪", "‫", '⁦'}  # ok: what a check looks for, each alone
