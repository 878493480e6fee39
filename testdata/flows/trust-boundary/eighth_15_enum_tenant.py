# safe: the tenant of the query string has to be a member of an enum
import enum

from flask import Flask, abort, request, session

app = Flask(__name__)
app.secret_key = "dev"


class Tenant(enum.Enum):
    NORTH = "north"
    SOUTH = "south"


def to_tenant(text):
    try:
        return Tenant(text)
    except ValueError:
        abort(400)


@app.route("/tenant")
def tenant():
    member = to_tenant(request.args.get("tenant", "north"))
    session["tenant"] = member.value  # ok: trust-boundary
    return {"tenant": member.name}
