# vulnerable: the attributes of the ORM object are updated from any dictionary
from fastapi import Body, Depends, FastAPI
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


def session():
    with Session(engine) as current:
        yield current


@app.post("/customers")
def create(payload: dict = Body(...), db: Session = Depends(session)):
    customer = Customer(**payload)  # want: mass-assignment
    db.add(customer)
    db.commit()
    return {"id": customer.id}
