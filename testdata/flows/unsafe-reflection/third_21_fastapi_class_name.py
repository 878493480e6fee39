# vulnerable: the body names the class that is made
import shapes
from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/shapes")
def shape(name: str = Body(...), size: int = Body(...)):
    cls = getattr(shapes, name.title())  # want: unsafe-reflection
    return {"area": cls(size).area()}
