# vulnerable: an untyped dict reaches the SQLAlchemy model
from sqlalchemy.orm import Session

from database import get_db
from models import Order
from fastapi import Body, Depends, FastAPI

app = FastAPI()


@app.post("/orders")
def create(payload: dict = Body(...), db: Session = Depends(get_db)):
    order = Order(**payload)  # want: mass-assignment
    db.add(order)
    db.commit()
    return {"id": order.id}
