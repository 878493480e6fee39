# vulnerable: quart's render_template_string over the JSON body
from quart import Quart, render_template_string, request

app = Quart(__name__)


@app.route("/card", methods=["POST"])
async def card():
    data = await request.get_json()
    layout = data.get("layout") or "{{ name }}"
    return await render_template_string(layout, name=data.get("name", ""))  # want: template-injection
