# vulnerable: the CGI program prints the decoded name into the head
import os
from html import escape
from urllib.parse import parse_qs

fields = parse_qs(os.environ.get("QUERY_STRING", ""))
name = fields.get("name", ["report"])[0]
head = ["Content-Type: text/html"]
head.append("Content-Disposition: attachment; filename=" + name)
print("\n".join(head))  # want: header-injection
print()
print("<p>", escape(name), "</p>")
