# vulnerable: jsonpickle creates any object that the JSON names
import jsonpickle
from fastapi import Request

from fastapi import FastAPI

app = FastAPI()


@app.post("/state")
async def state(request: Request):
    text = (await request.body()).decode()
    value = jsonpickle.decode(text)  # want: unsafe-deserialization
    return {"kind": type(value).__name__}
