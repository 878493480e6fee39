# vulnerable: header and body of the request become a header of the answer
def application(environ, start_response):
    target = environ.get("HTTP_X_TRACE", "") + environ["wsgi.input"].read(64).decode("latin-1")
    start_response("200 OK", [("X-Trace", target.lower())])  # want: header-injection
    return [b""]
