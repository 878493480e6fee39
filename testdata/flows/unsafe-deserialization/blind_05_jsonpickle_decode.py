# vulnerable: jsonpickle creates any object that the JSON names
import jsonpickle

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/state")
async def state(request: Request):
    text = (await request.body()).decode()
    value = jsonpickle.decode(text)  # want: unsafe-deserialization
    return {"kind": type(value).__name__}
