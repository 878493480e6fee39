# vulnerable: quotes are taken out of the file name, line breaks are not
from urllib.parse import parse_qs

EXPORT = b"a;b\n1;2\n"


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    name = query.get("name", ["export.csv"])[0].replace('"', "")
    headers = [
        ("Content-Type", "text/csv"),
        ("Content-Disposition", 'attachment; filename="%s"' % name),
    ]
    start_response("200 OK", headers)  # want: header-injection
    return [EXPORT]
