# vulnerable: CWE-942 (or 346, 183): any site may read the answers
ORIGINS = {"https://shop.example.org"}


class Cors:
    """Middleware that lets other sites use the API."""

    def process_response(self, req, resp, resource, req_succeeded):
        asked = req.get_header("Origin")
        if asked:
            resp.set_header("Access-Control-Allow-Origin", asked)  # want: CWE-942
            resp.set_header("Access-Control-Allow-Credentials", "true")
