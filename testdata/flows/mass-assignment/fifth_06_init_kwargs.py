# safe: the field that gives rights is overwritten and the others are named
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
    values = dict(name=request.form["name"], moderator=False)
    with Session() as session:
        session.add(Member(**values))  # ok: mass-assignment
        session.commit()
    return "joined"
