# vulnerable: the template method asks the subclass for the source, in which the headline stands
from abc import ABC, abstractmethod

from flask import render_template_string


class Report(ABC):
    def __init__(self, headline, rows):
        self.headline = headline
        self.rows = rows

    @abstractmethod
    def source(self):
        ...

    def html(self):
        return render_template_string(self.source(), rows=self.rows, headline=self.headline)  # want: template-injection


class SalesReport(Report):
    def source(self):
        head = "<h2>{}</h2>".format(self.headline)
        return head + "{% for name, sum in rows %}<p>{{ name }} {{ sum }}</p>{% endfor %}"
