# safe: a file template gets the text as a variable
from fastapi.templating import Jinja2Templates
from fastapi import FastAPI, Request

app = FastAPI()

templates = Jinja2Templates(directory="templates")


@app.post("/mail/preview")
async def preview(request: Request):
    form = await request.form()
    return templates.TemplateResponse(request, "mail.html", {"text": form["text"]})  # ok: template-injection
