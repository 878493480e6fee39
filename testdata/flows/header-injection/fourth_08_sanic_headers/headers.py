# safe: a helper of another module drops control characters from each value
from sanic.response import HTTPResponse

from lines import one_line


class Answer:
    def __init__(self):
        self.fields = {"X-Service": "search"}

    def remember(self, name, value):
        self.fields[name] = one_line(value)

    def send(self, text):
        return HTTPResponse(text, headers=self.fields, content_type="text/plain")  # ok: header-injection
