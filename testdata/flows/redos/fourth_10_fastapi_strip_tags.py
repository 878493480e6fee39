# safe: the vulnerable pattern runs on a constant, the body is changed by a linear one
import re

from fastapi import Body, FastAPI

app = FastAPI()
SAMPLE = "<b class>bold</b>"


@app.post("/strip")
async def strip(text: str = Body(..., embed=True)):
    sample = re.sub(r"<b(\s*[a-z]*)*>", "", SAMPLE)  # ok: redos
    cleaned = text.replace("<b>", "").replace("</b>", "")
    return {"text": cleaned, "sample": sample}
