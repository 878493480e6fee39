# vulnerable: the pattern for attributes repeats a group that may be matched in two ways
import re

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/strip")
async def strip(text: str = Body(..., embed=True)):
    cleaned = re.sub(r"<b(\s*[a-z]*)*>", "", text)  # want: redos
    return {"text": cleaned}
