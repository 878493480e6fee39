# vulnerable: the name sent goes into the header whole
from urllib.parse import parse_qs


class Download:
    def __init__(self, environ):
        self.name = parse_qs(environ.get("QUERY_STRING", "")).get("as", ["file"])[0]

    def disposition(self):
        return "attachment; filename=" + self.name.strip()


def application(environ, start_response):
    shown = Download(environ).disposition()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Disposition", shown)])  # want: header-injection
    return [b"data"]
