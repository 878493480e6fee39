# safe: the layout is looked up by name
from quart import Quart, render_template_string, request

app = Quart(__name__)
LAYOUTS = {"short": "{{ name }}", "long": "Dear {{ name }}"}


@app.route("/card", methods=["POST"])
async def card():
    data = await request.get_json()
    layout = LAYOUTS.get(data.get("layout"), "{{ name }}!")
    return await render_template_string(layout, name=data.get("name", ""))  # ok: template-injection
