# vulnerable: the response class keeps the value and hands it to the server
class Response:
    def __init__(self, start_response):
        self.start_response = start_response
        self.headers = {}

    def set(self, name, value):
        if not value:
            raise ValueError(name)
        self.headers[name] = value

    def finish(self, body):
        self.start_response("200 OK", list(self.headers.items()))  # want: header-injection
        return [body]
