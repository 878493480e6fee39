# safe: the response class refuses values with line breaks
class Response:
    def __init__(self, start_response):
        self.start_response = start_response
        self.headers = {}

    def set(self, name, value):
        if "\r" in value or "\n" in value:
            raise ValueError(name)
        self.headers[name] = value

    def finish(self, body):
        self.start_response("200 OK", list(self.headers.items()))  # ok: header-injection
        return [body]
