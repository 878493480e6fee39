# safe: only tags of letters are taken into the set
from flask import Flask, request

app = Flask(__name__)
ALWAYS = {"news", "today"}


class Tags:
    def __init__(self, *names):
        self.names = {name for name in names if name.isalpha()}

    def __or__(self, others):
        return Tags(*self.names, *others)

    def __iter__(self):
        return iter(sorted(self.names))

    def html(self):
        return "".join(f"<li>{name}</li>" for name in self)


@app.route("/tags")
def tags():
    merged = Tags(*request.args.get("tags", "").split(",")) | ALWAYS
    return "<ul>" + merged.html() + "</ul>"  # ok: xss
