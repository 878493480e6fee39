# vulnerable: the tags are a set that is sorted and joined
from flask import Flask, request

app = Flask(__name__)
ALWAYS = {"news", "today"}


class Tags:
    def __init__(self, *names):
        self.names = set(names)

    def __or__(self, others):
        return Tags(*self.names, *others)

    def __iter__(self):
        return iter(sorted(self.names))

    def html(self):
        return "".join(f"<li>{name}</li>" for name in self)


@app.route("/tags")
def tags():
    merged = Tags(*request.args.get("tags", "").split(",")) | ALWAYS
    return "<ul>" + merged.html() + "</ul>"  # want: xss
