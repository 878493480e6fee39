# vulnerable: where the text is no member of the enum, it is taken as it is
import enum

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


class Tenant(enum.Enum):
    NORTH = "north"
    SOUTH = "south"


def to_tenant(text):
    try:
        return Tenant(text).value
    except ValueError:
        return text


@app.route("/tenant")
def tenant():
    member = to_tenant(request.args.get("tenant", "north"))
    session["tenant"] = member  # want: trust-boundary
    return {"tenant": member}
