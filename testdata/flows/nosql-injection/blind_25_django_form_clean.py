# safe: the form's CharField gives text
from django import forms
from django.http import JsonResponse
from django.views import View
from pymongo import MongoClient

db = MongoClient()["library"]


class SearchForm(forms.Form):
    author = forms.CharField(max_length=50)


class Search(View):
    def post(self, request):
        form = SearchForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"error": "author"}, status=400)
        return JsonResponse({"count": db.books.count_documents({"author": form.cleaned_data["author"]})})  # ok: nosql-injection
