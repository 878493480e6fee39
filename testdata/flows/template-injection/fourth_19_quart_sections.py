# vulnerable: the sections of the body are put together to a page that is rendered
from quart import Quart, render_template_string, request

app = Quart(__name__)
ALLOWED = ("intro", "main", "outro")


@app.post("/pages/preview")
async def preview():
    data = await request.get_json()
    page = "{% extends 'base.html' %}"
    for name in ALLOWED:
        if name in data:
            page += "{% block " + name + " %}" + data[name] + "{% endblock %}"
    return await render_template_string(page)  # want: template-injection
