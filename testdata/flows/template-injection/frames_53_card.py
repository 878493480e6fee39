# vulnerable: the text of a form becomes part of the template
from quart import Blueprint, Quart, render_template_string, request

cards = Blueprint("cards", __name__)


@cards.route("/card", methods=["POST"])
async def card():
    form = await request.form
    page = "<div class=card>" + form["greeting"] + " {{ sender }}</div>"
    return await render_template_string(page, sender=form["sender"])  # want: template-injection


app = Quart(__name__)
app.register_blueprint(cards, url_prefix="/cards")
