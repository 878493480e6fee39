# vulnerable: the row is made of the form's fields
from flask import Flask, request
from sqlalchemy import Boolean, Column, Integer, String, create_engine
from sqlalchemy.orm import declarative_base, sessionmaker

app = Flask(__name__)
Base = declarative_base()
Session = sessionmaker(create_engine("sqlite:///x.db"))


class Member(Base):
    __tablename__ = "member"
    id = Column(Integer, primary_key=True)
    name = Column(String)
    moderator = Column(Boolean, default=False)


@app.route("/join", methods=["POST"])
def join():
    with Session() as session:
        session.add(Member(**request.form.to_dict()))  # want: mass-assignment
        session.commit()
    return "joined"
