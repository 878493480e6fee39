# safe: a pydantic schema with two fields is dumped into the model
from pydantic import BaseModel
from sqlalchemy.orm import Session

from database import get_db
from models import Order
from fastapi import Depends, FastAPI

app = FastAPI()


class OrderIn(BaseModel):
    sku: str
    quantity: int


@app.post("/orders")
def create(payload: OrderIn, db: Session = Depends(get_db)):
    order = Order(**payload.model_dump())  # ok: mass-assignment
    db.add(order)
    db.commit()
    return {"id": order.id}
