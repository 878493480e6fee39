# vulnerable: the WSGI wrapper around Django adds a header with the decoded query value, past Django's own check
from urllib.parse import parse_qs

from django.core.wsgi import get_wsgi_application

django = get_wsgi_application()


def application(environ, start_response):
    trace = parse_qs(environ.get("QUERY_STRING", "")).get("trace", [""])[0]

    def traced(status, headers, exc_info=None):
        extended = headers + [("X-Trace", trace)]
        return start_response(status, extended, exc_info)  # want: header-injection

    return django(environ, traced)
