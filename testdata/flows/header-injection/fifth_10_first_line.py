# safe: only the first line of the body is a header
def application(environ, start_response):
    lines = environ["wsgi.input"].read(64).decode("latin-1").splitlines()
    trace = lines[0] if lines else "-"
    start_response("200 OK", [("X-Trace", trace.lower())])  # ok: header-injection
    return [b""]
