from wtforms import Form, IntegerField, StringField
from wtforms.validators import AnyOf, Length, NumberRange, Regexp


class AnswerForm(Form):
    survey = IntegerField(validators=[NumberRange(min=1, max=10000)])
    colour = StringField(validators=[AnyOf(["red", "green", "blue"])])
    comment = StringField(validators=[Length(max=500)])
    code = StringField(validators=[Regexp(r"^[A-Z]{4}\Z")])
