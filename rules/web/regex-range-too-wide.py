import re

def check(text):
    re.match("^[A-z]+$", text)  # want: regex-range-too-wide
    re.compile("[0-9A-z_]")  # want: regex-range-too-wide
    re.fullmatch(r"[A-z0-9-]*", text)  # want: regex-range-too-wide

def fine(text):
    re.match("^[A-Za-z]+$", text)  # ok: letters
    re.compile("A-z")  # ok: no class
    re.compile("[a-z]")  # ok: letters
