# vulnerable: the cleaned text of a CharField is still free text when it is joined into the statement
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.views.generic.edit import FormView


class WordForm(forms.Form):
    word = forms.CharField(max_length=50)


class WordView(FormView):
    form_class = WordForm

    def form_valid(self, form):
        with connection.cursor() as cursor:
            cursor.execute("SELECT id FROM words WHERE text = '%s'" % form.cleaned_data["word"])  # want: sql-injection
            return JsonResponse({"ids": [row[0] for row in cursor.fetchall()]})
