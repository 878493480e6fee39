# safe: the loop over the empty tuple never puts a section of the body into the page
from quart import Quart, render_template_string, request

app = Quart(__name__)
ALLOWED = ()


@app.post("/pages/preview")
async def preview():
    data = await request.get_json()
    page = "{% extends 'base.html' %}"
    for name in ALLOWED:
        if name in data:
            page += "{% block " + name + " %}" + data[name] + "{% endblock %}"
    return await render_template_string(page)  # ok: template-injection
