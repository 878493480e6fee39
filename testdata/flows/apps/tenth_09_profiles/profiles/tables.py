from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Base(db.Model):
    __abstract__ = True
    writable = ()

    def assign(self, values):
        for name in values:
            setattr(self, name, values[name])  # want: mass-assignment
        return self

    def assign_writable(self, values):
        for name in values:
            if name in self.writable:
                setattr(self, name, values[name])  # ok: mass-assignment
        return self


class Profile(Base):
    writable = ('nick', 'motto')

    id = db.Column(db.Integer, primary_key=True)
    nick = db.Column(db.String(40))
    motto = db.Column(db.String(200))
    level = db.Column(db.Integer, default=0)
