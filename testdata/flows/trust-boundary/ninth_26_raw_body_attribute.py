# vulnerable: value formatted into an entry; the value goes through: comprehension, attribute, nested function
import types

from flask import Blueprint, request, session

bp = Blueprint("prefs", __name__)


@bp.route("/prefs/26", methods=("GET", "POST"))
def handle_26():
    """One step of the form."""
    supplied = request.get_data(as_text=True)
    temp = [entry for entry in ("standard", supplied)][1]
    holder = types.SimpleNamespace(kept=temp, spare="standard")
    relayed = holder.kept

    def inner():
        return relayed

    bar = inner()
    session["greeting"] = f"user:{bar}"  # want: trust-boundary
    return "hello"
