#!/usr/bin/env python3
# safe: the value only chooses one of the program's targets
import os
import sys
from urllib.parse import parse_qs

TARGETS = {"home": "/index.html", "shop": "/shop/", "help": "/help.html"}


def main():
    query = parse_qs(os.environ.get("QUERY_STRING", ""))
    target = query.get("next", ["home"])[0].strip()
    target = TARGETS.get(target, "/index.html")
    sys.stdout.write("Status: 303 See Other\r\n")
    sys.stdout.write("Location: " + target + "\r\n\r\n")  # ok: header-injection


main()
