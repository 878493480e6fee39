from fastapi import Depends, FastAPI

from .repository import Rooms
from .service import Booking

app = FastAPI()


def booking() -> Booking:
    return Booking(Rooms())


@app.get("/free/{floor}")
def free(floor: str, kind: str = "double", work: Booking = Depends(booking)):
    return {"free": work.free(floor, kind)}
