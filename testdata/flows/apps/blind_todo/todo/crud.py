from sqlalchemy import select, text

from todo.models import Task


def create(db, owner, data):
    task = Task(owner=owner, **data.model_dump())  # ok: mass-assignment
    db.add(task)
    db.commit()
    return task


def patch(db, task, changes):
    for name in changes:
        setattr(task, name, changes[name])  # want: mass-assignment
    db.commit()
    return task


def ordered(db, ordering):
    clause = ordering.column + " " + ordering.direction
    return db.execute(text("SELECT id, title FROM task ORDER BY " + clause)).all()  # ok: sql-injection


def search(db, owner, word):
    statement = text("SELECT id, title FROM task WHERE owner = :owner AND title LIKE '%" + word + "%'")
    return db.execute(statement, {"owner": owner}).all()  # want: sql-injection


def by_owner(db, owner):
    return db.scalars(select(Task).where(Task.owner == owner)).all()  # ok: sql-injection
