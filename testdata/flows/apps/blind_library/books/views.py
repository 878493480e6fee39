from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import escape

from .models import Book, Review


def index(request):
    author = request.GET.get("author", "")
    books = Book.objects.filter(author=author, hidden=False) if author else Book.objects.none()
    return render(request, "books/index.html", {"books": books, "author": author})  # ok: xss


def detail(request, pk):
    book = get_object_or_404(Book, pk=pk)
    mark = request.GET.get("mark", "")
    page = "<h1>" + escape(book.title) + "</h1><p>" + escape(mark) + "</p>"
    return HttpResponse(page)  # ok: xss


def review(request, pk):
    book = get_object_or_404(Book, pk=pk)
    text = request.POST.get("text", "")
    if len(text) < 10:
        return HttpResponse("<p>Too short: " + text + "</p>", status=400)  # want: xss
    Review.objects.create(book=book, text=text)  # ok: mass-assignment
    return redirect(request.POST.get("next", "/books/"))  # want: open-redirect
