# vulnerable: the environment of the templates object compiles the body's text
from fastapi.templating import Jinja2Templates
from fastapi import FastAPI, Request

app = FastAPI()

templates = Jinja2Templates(directory="templates")


@app.post("/mail/preview")
async def preview(request: Request):
    form = await request.form()
    template = templates.env.from_string(form["text"])  # want: template-injection
    return {"preview": template.render(name="Ada")}
