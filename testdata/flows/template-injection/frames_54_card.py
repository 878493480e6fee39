# safe: the text of a form is a value of the template
from quart import Blueprint, Quart, render_template_string, request

cards = Blueprint("cards", __name__)


@cards.route("/card", methods=["POST"])
async def card():
    form = await request.form
    page = "<div class=card>{{ greeting }} {{ sender }}</div>"
    return await render_template_string(page, greeting=form["greeting"], sender=form["sender"])  # ok: template-injection


app = Quart(__name__)
app.register_blueprint(cards, url_prefix="/cards")
