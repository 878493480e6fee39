# safe: the subclass's source names the headline
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
        return render_template_string(self.source(), rows=self.rows, headline=self.headline)  # ok: template-injection


class SalesReport(Report):
    def source(self):
        head = "<h2>{{ headline }}</h2>"
        return head + "{% for name, sum in rows %}<p>{{ name }} {{ sum }}</p>{% endfor %}"
