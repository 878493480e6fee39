#!/usr/bin/env python3
# vulnerable: a CGI program prints its headers, the decoded value may hold more of them
import os
import sys
from urllib.parse import parse_qs


def main():
    query = parse_qs(os.environ.get("QUERY_STRING", ""))
    target = query.get("next", ["/index.html"])[0].strip()
    sys.stdout.write("Status: 303 See Other\r\n")
    sys.stdout.write("Location: " + target + "\r\n\r\n")  # want: header-injection


main()
