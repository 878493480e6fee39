def add(request, response):
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]  # want: cors-origin-reflected
    response["Access-Control-Allow-Origin"] = request.META.get("HTTP_ORIGIN")  # want: cors-origin-reflected
    response.set_header("Access-Control-Allow-Origin", request.headers.get("Origin"))  # want: cors-origin-reflected

def fine(request, response, ALLOWED):
    if request.headers["Origin"] in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]  # ok: compared first
    response.headers["Access-Control-Allow-Origin"] = "https://a.example"  # ok: constant
    response.headers["X-Origin"] = request.headers["Origin"]  # ok: another header


def open_to_all(request, response):
    """Allow other sites to read the answer."""
    origin = request.headers.get("origin", "")
    response.headers["Access-Control-Allow-Origin"] = origin  # want: cors-origin-reflected
