# vulnerable: removing the script tag leaves other elements
import re

from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse

app = FastAPI()


def clean(text):
    return re.sub(r"<script.*?>.*?</script>", "", text)


@app.get("/preview", response_class=HTMLResponse)
def preview(text: str = Query("")):
    body = clean(text)
    return f"<main>{body}</main>"  # want: xss
