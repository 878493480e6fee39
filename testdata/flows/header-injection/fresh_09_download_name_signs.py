# safe: only letters, digits and three signs of the name are kept
from urllib.parse import parse_qs

EXPORT = b"a;b\n1;2\n"


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    name = query.get("name", ["export.csv"])[0]
    name = "".join(sign for sign in name if sign.isalnum() or sign in "._-")
    headers = [
        ("Content-Type", "text/csv"),
        ("Content-Disposition", 'attachment; filename="%s"' % name),
    ]
    start_response("200 OK", headers)  # ok: header-injection
    return [EXPORT]
