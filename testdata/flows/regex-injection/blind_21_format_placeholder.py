# vulnerable: the wildcard is turned into a pattern without escaping the rest
import re

from quart import Quart, request

app = Quart(__name__)
HOSTS = ["a.example.org", "b.example.org"]


def wildcard(text):
    return "^{}$".format(text.replace("*", ".*"))


@app.route("/hosts")
async def hosts():
    pattern = wildcard(request.args.get("name", "*"))
    return {"hosts": [h for h in HOSTS if re.match(pattern, h)]}  # want: regex-injection
