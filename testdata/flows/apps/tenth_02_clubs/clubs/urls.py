from django.urls import path

from . import views

urlpatterns = [
    path('members/new/', views.MemberCreate.as_view()),
    path('members/<int:pk>/edit/', views.MemberEdit.as_view()),
    path('members/import/', views.import_member),
    path('preview/', views.Preview.as_view()),
    path('letter/<slug:name>/', views.letter),
    path('calendar/<str:name>.ics', views.calendar),
    path('feed/', views.Feed.as_view()),
    path('join/', views.JoinView.as_view()),
]
