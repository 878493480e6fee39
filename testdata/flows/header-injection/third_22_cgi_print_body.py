# safe: the CGI program prints the name below the empty line
import os
from html import escape
from urllib.parse import parse_qs

fields = parse_qs(os.environ.get("QUERY_STRING", ""))
name = fields.get("name", ["report"])[0]
head = ["Content-Type: text/html"]
head.append("Content-Disposition: attachment; filename=report.html")
print("\n".join(head))  # ok: header-injection
print()
print("<p>", escape(name), "</p>")
