# safe: the model of the body has only the fields that a client may set
from fastapi import Depends, FastAPI
from pydantic import BaseModel
from sqlalchemy import Boolean, Column, Integer, String, create_engine
from sqlalchemy.orm import Session, declarative_base

app = FastAPI()
Base = declarative_base()
engine = create_engine("sqlite:///shop.db")


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Integer, primary_key=True)
    name = Column(String)
    staff = Column(Boolean, default=False)


class NewCustomer(BaseModel):
    name: str


def session():
    with Session(engine) as current:
        yield current


@app.post("/customers")
def create(payload: NewCustomer, db: Session = Depends(session)):
    customer = Customer(**payload.model_dump())  # ok: mass-assignment
    db.add(customer)
    db.commit()
    return {"id": customer.id}
